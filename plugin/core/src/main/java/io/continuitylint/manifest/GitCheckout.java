package io.continuitylint.manifest;

import io.continuitylint.manifest.Git.Said;
import io.continuitylint.manifest.GitTree.Submodule;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.Suggestions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files of a git revision to a folder, where the search for manifests finds them as it found those of today: all
 * YAML files, and others when they are wanted. Those of a submodule are of the commit that the revision says it is at.
 */
final class GitCheckout {

    private final Path folder;
    private final String revision;
    private final Path work;
    private final Git git;
    private final Path top;
    private final Path root;
    private final List<GitTree> trees = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /**
     * Writes the YAML files.
     *
     * @param folder in the repository, which need not have been there in that revision
     * @param work an empty folder
     * @throws RequestException if there is no git, no repository or no such revision
     */
    GitCheckout(Path folder, String revision, Path work) {
        this.folder = folder;
        this.revision = revision;
        this.work = work;
        git = new Git(revision, work, "index");
        Said prefix = git.run(folder, null, "rev-parse", "--show-prefix");
        if (prefix.exit() != 0) {
            throw noRepository(prefix);
        }
        String commit = commit();
        top = folder.resolve(git.run(folder, null, "rev-parse", "--show-cdup").text())
                .normalize();
        root = tree().resolve(prefix.text());
        write(git, top, commit, tree());
    }

    /**
     * A submodule that cannot be read.
     *
     * @param folder where it lies today
     * @param commit that is not there
     */
    record Missing(Path folder, String commit) {}

    /** The folder that stands for the top folder of the repository. */
    Path tree() {
        return work.resolve("tree");
    }

    /** The folder in the tree that stands for the one that was given; it may not be there. */
    Path root() {
        return root;
    }

    /** The submodules of the revision whose commits this clone does not have. */
    List<Missing> missing() {
        return List.copyOf(missing);
    }

    /** Writes each file of that name, wherever it is; where there is none, one in a folder of that name. */
    void write(String name) {
        trees.forEach(tree -> tree.write(name));
    }

    private void write(Git its, Path repository, String commit, Path target) {
        GitTree tree = new GitTree(its, repository, commit, target);
        trees.add(tree);
        tree.writeYaml();
        for (Submodule submodule : tree.submodules()) {
            Path here = repository.resolve(submodule.path());
            if (has(here, submodule.commit())) {
                Git own = new Git(revision, work, "index-" + trees.size());
                write(own, here, submodule.commit(), target.resolve(submodule.path()));
            } else {
                missing.add(new Missing(here, submodule.commit()));
            }
        }
    }

    /** In a folder that is no repository, git would look for the commit in the one around it. */
    private boolean has(Path repository, String commit) {
        return Files.exists(repository.resolve(".git"))
                && git.run(repository, null, "cat-file", "-e", commit + "^{commit}")
                                .exit()
                        == 0;
    }

    private RequestException noRepository(Said said) {
        return Git.refused(
                "%s is a revision of git, and %s is in no git repository".formatted(revision, folder),
                said.errors().contains("not a git repository")
                        ? "lint a checkout that has its .git folder, or leave the base out"
                        : "git says: " + said.errors());
    }

    private String commit() {
        Said found =
                git.run(folder, null, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (found.exit() == 0) {
            return found.text();
        }
        boolean shallow = git.run(folder, null, "rev-parse", "--is-shallow-repository")
                .text()
                .equals("true");
        String names = git.run(folder, null, "for-each-ref", "--format=%(refname:short)")
                .text();
        String guess = Suggestions.closest(revision, names.lines().toList());
        throw Git.refused(
                shallow
                        ? "the clone in %s is shallow and has no revision %s".formatted(folder, revision)
                        : "the git repository of %s has no revision %s".formatted(folder, revision),
                guess == null || shallow ? fetch(shallow) : "did you mean %s?".formatted(guess));
    }

    /** A clone of one branch makes no name of its own for another that is fetched. */
    private String fetch(boolean shallow) {
        int slash = revision.indexOf('/');
        String remote = revision.substring(0, Math.max(0, slash));
        List<String> remotes = git.run(folder, null, "remote").text().lines().toList();
        if (remotes.contains(remote)) {
            return "fetch it first: git fetch --depth=1 %s +%s:refs/remotes/%s"
                    .formatted(remote, revision.substring(slash + 1), revision);
        }
        if (remotes.isEmpty()) {
            return "there is no remote to fetch it from; name a revision that it has, such as HEAD~1";
        }
        return "fetch it first: git fetch "
                + (shallow ? "--unshallow" : (remotes.contains("origin") ? "origin" : remotes.get(0)) + " " + revision);
    }
}
