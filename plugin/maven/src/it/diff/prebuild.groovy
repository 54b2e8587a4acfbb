// A repository of its own, in which the change is not committed yet.
def git = { String... arguments ->
    assert (['git', '-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'] + arguments.toList()).execute(null, basedir).waitFor() == 0
}
git('init', '--quiet')
git('add', '--all')
git('commit', '--quiet', '-m', 'base')
git('branch', 'before')

def shop = new File(basedir, 'shop/continuity.yaml')
shop.text = shop.text.replace('tier: 4', 'tier: 1')
true
