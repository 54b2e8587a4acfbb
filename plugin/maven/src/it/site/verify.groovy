def log = new File(basedir, 'build.log').text
def whole = new File(basedir, 'target/site/continuity/continuity.html')
assert log.contains('[INFO] Report: ' + whole)
assert whole.text.contains('print-labels')

// The page has the look of the site, and leads to the other one.
def page = new File(basedir, 'target/site/continuity.html').text
assert page.contains('<a href="continuity/continuity.html">')
def text = page.replaceAll('<[^>]*>', ' ').replaceAll('\\s+', ' ')
assert text.contains('Continuity of site')
assert text =~ /\d+ errors, \d+ warnings?.*; 2 accepted, as of 2026-11-24\./
assert text.contains('1 print-labels none - printer and press')
assert text.contains('print-labels needs printer, and nothing stands in for it (tier 1) [single-point/unprotected-dependency] continuity.yaml:4:')
assert text.contains('one-press 2026-12-31 &lt;b&gt;one&lt;/b&gt; press &amp; no room')
assert new File(basedir, 'target/site/project-reports.html').text.contains('How critical functions survive the loss of what they depend on.')

// A module without manifests has no page.
assert !new File(basedir, 'empty/target/site/continuity.html').exists()
assert log.contains('"tomorrow" is not a date')
