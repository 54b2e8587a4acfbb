package io.continuitylint.rules.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Chromium, driven by a script in Node. */
final class Browser {

    private static final List<NpmPackage> PACKAGES = List.of(
            new NpmPackage(
                    "playwright-core",
                    "1.65.1",
                    "hqPpz7blSMPxWVdoeE1yiBSzXsKiVOd2k+kjCvmUywD2GPO2Dd9HfcWnq9NN0GHbNZDFgZ9JfBFr+X5/BLo0qw=="),
            new NpmPackage(
                    "axe-core",
                    "4.14.1",
                    "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ=="));

    private static final Path MODULES = Path.of("target/browser").toAbsolutePath();

    private static boolean fetched;

    private Browser() {}

    /** What a script finds wrong with a page, a line each; none if the page is in order. */
    static List<String> faults(String script, Path folder, Path page) throws IOException, InterruptedException {
        fetch();
        return Node.said(folder, script, MODULES.toString(), System.getProperty("browser"), page.toString());
    }

    /** What the scripts need, once in a run of the tests. */
    private static synchronized void fetch() throws IOException, InterruptedException {
        if (!fetched) {
            for (NpmPackage each : PACKAGES) {
                each.unpack(MODULES);
            }
            fetched = true;
        }
    }
}
