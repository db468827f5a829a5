package dev.verbatim.cli;

import dev.verbatim.model.Suggestion;
import dev.verbatim.model.UsageException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that differ from a git reference: committed since the branch left it, changed in the working tree, renamed,
 * or new and not yet added. Deleted ones are not among them. Of a submodule that differs, all files do.
 */
final class ChangedFiles {

    private final Set<Path> paths;

    private ChangedFiles(Set<Path> paths) {
        this.paths = paths;
    }

    /** Whether a file is one of them, given by its real path. */
    boolean contains(Path file) {
        for (Path path = file; path != null; path = path.getParent()) {
            if (paths.contains(path)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Asks git for them.
     *
     * @param reference a branch, a tag or a commit
     * @throws UsageException where the folder lies in no repository or the reference does not exist
     */
    static ChangedFiles since(String reference, Path folder) {
        Git git = new Git(folder);
        Git.Answer top = git.ask("rev-parse", "--show-toplevel");
        if (top.failed()) {
            throw new UsageException("`--changed-since` needs a git repository, and `" + folder + "` lies in none");
        }
        Path root = Path.of(top.line());
        Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}");
        if (commit.failed() || reference.isBlank() || reference.startsWith("^")) {
            throw new UsageException("git knows no reference `" + reference + "`" + hint(reference, git));
        }
        Git.Answer base = git.ask("merge-base", commit.line(), "HEAD");
        String from = base.failed() ? commit.line() : base.line();
        Set<Path> changed = new LinkedHashSet<>();
        git.list(
                        "diff",
                        "--name-only",
                        "-z",
                        "--no-relative",
                        "--find-renames",
                        "--ignore-submodules=none",
                        "--diff-filter=d",
                        from,
                        "--")
                .forEach(name -> changed.add(root.resolve(name)));
        git.list("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", root.toString())
                .forEach(name -> changed.add(root.resolve(name)));
        return new ChangedFiles(changed);
    }

    private static String hint(String reference, Git git) {
        List<String> names = names(git);
        String near = names.stream()
                .filter(name -> name.endsWith("/" + reference))
                .findFirst()
                .map(name -> "; " + Suggestion.asking(name))
                .orElseGet(() -> Suggestion.hint(reference, names));
        boolean shallow = git.ask("rev-parse", "--is-shallow-repository").line().equals("true");
        return near.isEmpty() && shallow ? "; this clone is shallow, so fetch the whole history" : near;
    }

    private static List<String> names(Git git) {
        return git.ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes")
                .text()
                .lines()
                .toList();
    }
}
