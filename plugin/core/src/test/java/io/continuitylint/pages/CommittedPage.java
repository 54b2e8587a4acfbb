package io.continuitylint.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A page in the repository that is made from the sources. It is compared with them, or written anew on request. */
public final class CommittedPage {

    private static final String UPDATE = "update";

    private CommittedPage() {}

    /**
     * Compares a page with what the sources make now; with {@code -Dupdate=true} writes it instead.
     *
     * @param test the test that calls, for the command in its message
     */
    public static void check(Path page, String made, Class<?> test) throws IOException {
        check(page, made, UnaryOperator.identity(), test);
    }

    /**
     * As {@link #check(Path, String, Class)}, for a page of which only a part is compared.
     *
     * @param compared what of a page has to be the same
     */
    public static void check(Path page, String made, UnaryOperator<String> compared, Class<?> test) throws IOException {
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, made);
        }
        assertThat(compared.apply(Files.exists(page) ? Files.readString(page) : ""))
                .as(
                        "%s does not agree with the sources. Write it anew, and look at the difference:%n"
                                + "  mvn -pl plugin/core -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        page.normalize(), test.getSimpleName(), UPDATE)
                .isEqualTo(compared.apply(made));
    }
}
