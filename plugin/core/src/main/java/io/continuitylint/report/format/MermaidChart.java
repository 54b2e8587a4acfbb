package io.continuitylint.report.format;

import io.continuitylint.analysis.Chain;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chains as a picture that Mermaid draws: what they have in common is drawn once. */
final class MermaidChart {

    /** Nobody sees anything in a larger picture. */
    private static final int MOST = 60;

    private static final String PLAIN = " -_./:,";

    private final Map<String, String> boxes = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> arrows = new LinkedHashSet<>();

    private MermaidChart() {}

    /** As a block of code. */
    static String of(List<Chain> chains) {
        MermaidChart chart = new MermaidChart();
        chains.forEach(chart::add);
        StringBuilder text = new StringBuilder("flowchart LR");
        chart.names.values().forEach(box -> text.append("\n  ").append(box));
        chart.arrows.forEach(arrow -> text.append("\n  ").append(arrow));
        return MarkdownEscapes.block("mermaid", text.toString());
    }

    private void add(Chain chain) {
        if (arrows.size() + chain.links().size() > MOST && !arrows.isEmpty()) {
            return;
        }
        String before = "";
        for (int index = 0; index < chain.links().size(); index++) {
            Chain.Link link = chain.links().get(index);
            int leftOut = chain.leftOutBefore(index);
            if (leftOut > 0) {
                String gap = box("gap " + names.size(), "%s more".formatted(leftOut));
                arrows.add(before + " -.-> " + gap);
                before = gap;
            }
            String box = box(link.subject().key(), link.id());
            if (index > 0) {
                arrows.add("%s -->|\"%s\"| %s".formatted(before, escaped(link.how()), box));
            }
            before = box;
        }
    }

    private String box(String key, String label) {
        String name = boxes.computeIfAbsent(key, unused -> "n" + boxes.size());
        names.putIfAbsent(name, "%s[\"%s\"]".formatted(name, escaped(label)));
        return name;
    }

    /** Whatever is neither a letter nor a digit may mean something to Mermaid. */
    private static String escaped(String label) {
        StringBuilder text = new StringBuilder();
        label.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
                text.appendCodePoint(point);
            } else {
                text.append(String.format(Locale.ROOT, "#%d;", point));
            }
        });
        return text.toString();
    }
}
