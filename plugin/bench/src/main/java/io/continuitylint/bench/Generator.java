package io.continuitylint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes a workspace, the same for the same arguments, together with what a linter must find in it: nothing, but for the
 * defects that were put in. That follows from the templates and not from a run, so a fast wrong answer is noticed.
 */
final class Generator {

    private static final int TEAM = 50;
    private static final int MOST_SITES = 60;

    private static final Template SHARED = Template.read("shared.yaml");
    private static final Template SITE = Template.read("site.yaml");
    private static final Template TEAM_OF_FUNCTIONS = Template.read("team.yaml");
    private static final List<Template> FUNCTIONS = Stream.of("records.yaml", "service.yaml", "machine.yaml")
            .map(Template::read)
            .toList();

    private final int functions;
    private final double defects;
    private final int sites;
    private final Random random;
    private final int[] nextDefect = new int[FUNCTIONS.size()];
    private final List<String> expected = new ArrayList<>();

    /**
     * What to write.
     *
     * @param functions how many
     * @param seed of what is left to chance
     * @param defects the share of the functions that have one
     */
    Generator(int functions, long seed, double defects) {
        this.functions = functions;
        this.defects = defects;
        this.sites = Math.min(MOST_SITES, 3 + functions / 500);
        this.random = new Random(seed);
    }

    /** Writes a file for each team, below {@code continuity}. */
    void write(Path folder) throws IOException {
        Path manifests = folder.resolve("continuity");
        Manifest common = new Manifest("role:risk-office");
        addCommon(common);
        common.write(manifests.resolve("common.yaml"));
        for (int team = 0; team * TEAM < functions; team++) {
            Manifest manifest = new Manifest("role:lead-" + number(team));
            addTeam(team, manifest);
            manifest.write(manifests.resolve("team-" + number(team) + ".yaml"));
        }
        writeExpected(folder);
    }

    /** Writes all into {@code continuity.yaml}. */
    void writeOneFile(Path folder) throws IOException {
        Manifest all = new Manifest("role:risk-office");
        addCommon(all);
        for (int team = 0; team * TEAM < functions; team++) {
            addTeam(team, all);
        }
        all.write(folder.resolve("continuity.yaml"));
        writeExpected(folder);
    }

    private void addCommon(Manifest manifest) {
        add(SHARED, new Values(random), manifest);
        for (int site = 0; site < sites; site++) {
            Values values = new Values(random)
                    .with("s", site)
                    .with("next", (site + 1) % sites)
                    .with("lat", 40 + site % 10 * 2)
                    .with("lon", 2 + site / 10 * 4);
            add(SITE, values, manifest);
        }
    }

    private void addTeam(int team, Manifest manifest) {
        int first = team % sites; // All are used.
        Values places = new Values(random)
                .with("t", number(team))
                .with("a", first)
                .with("b", (first + 1) % sites)
                .with("c", (first + 2) % sites);
        add(TEAM_OF_FUNCTIONS, places, manifest);
        for (int function = team * TEAM; function < Math.min(functions, (team + 1) * TEAM); function++) {
            int peak = 400 + random.nextInt(3600);
            places.with("n", number(function))
                    .with("peak", peak)
                    .with("more", peak + 10 + random.nextInt(300))
                    .with("size", 20 + random.nextInt(900));
            int kind = function % FUNCTIONS.size();
            Template template = FUNCTIONS.get(kind);
            if (random.nextDouble() < defects) {
                addWithDefect(template, nextDefect[kind]++, places, manifest);
            } else {
                add(template, places, manifest);
            }
        }
    }

    private static void add(Template template, Values values, Manifest manifest) {
        template.lines().forEach(line -> manifest.add(line.section(), values.fill(line.text())));
    }

    /** All defects of a template take turns. */
    private void addWithDefect(Template template, int turn, Values values, Manifest manifest) {
        Template.Defect defect =
                template.defects().get(turn % template.defects().size());
        for (int index = 0; index < template.lines().size(); index++) {
            Template.Line line = template.lines().get(index);
            String text = index == defect.line() ? defect.text() : line.text();
            if (!text.isEmpty()) {
                manifest.add(line.section(), values.fill(text));
            }
        }
        defect.findings().forEach(finding -> expected.add(values.fill(finding)));
    }

    private void writeExpected(Path folder) throws IOException {
        Files.write(folder.resolve("expected.txt"), expected.stream().sorted().toList());
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
