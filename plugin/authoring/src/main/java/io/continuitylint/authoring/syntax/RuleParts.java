package io.continuitylint.authoring.syntax;

import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the parts of a file: what is declared, and the head, the conditions and the statements of each rule. */
final class RuleParts {

    private static final List<String> DECLARATIONS =
            List.of("rule", "package", "import", "global", "function", "query", "declare", "unit");

    /** What goes on over several lines that are not looked at. */
    private static final Set<String> BLOCKS = Set.of("function", "query", "declare");

    /** The first words of what may stand between the name of a rule and its conditions. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "enabled",
            "dialect",
            "extends",
            "agenda",
            "lock",
            "auto",
            "date",
            "duration",
            "timer",
            "calendars",
            "activation",
            "ruleflow");

    private final List<Token> tokens;
    private int at;
    private @Nullable SyntaxMistake mistake;

    RuleParts(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    SyntaxMistake mistake() {
        while (mistake == null && at < tokens.size()) {
            Token token = tokens.get(at++);
            if (isRule(token)) {
                readRule();
            } else if (token.isFirst() && BLOCKS.contains(token.text())) {
                skipToRule();
            } else if (token.isFirst() && token.isWord() && !DECLARATIONS.contains(token.text())) {
                return noRule(token);
            }
        }
        return mistake;
    }

    private static SyntaxMistake noRule(Token token) {
        SyntaxMistake misspelt = misspelt(token, DECLARATIONS);
        return misspelt == null
                ? SyntaxMistake.at(
                        token,
                        "\"%s\" does not begin a rule; write above it \"rule\" and the id in quotation marks: rule \"acme/no-title\""
                                .formatted(token.text()))
                : misspelt;
    }

    private void skipToRule() {
        while (at < tokens.size() && !isRule(tokens.get(at))) {
            at++;
        }
    }

    private void readRule() {
        mistake = unquotedName();
        at++; // Its name.
        readHead();
        List<Token> conditions = mistake == null && isBehind("when") ? upToStatements() : List.of();
        List<Token> statements = mistake == null ? upToEnd() : List.of();
        if (mistake == null) {
            mistake = new ConditionSyntax(conditions).mistake();
        }
        if (mistake == null) {
            mistake = new StatementSyntax(statements).mistake();
        }
    }

    /** One word needs no quotation marks. */
    private @Nullable SyntaxMistake unquotedName() {
        StringBuilder name = new StringBuilder();
        for (int part = at; part < tokens.size() && !tokens.get(part).isFirst(); part++) {
            name.append(tokens.get(part).text());
        }
        boolean isParted = at + 1 < tokens.size() && tokens.get(at + 1).is("/");
        return isParted && tokens.get(at).isWord()
                ? SyntaxMistake.at(
                        tokens.get(at), "the id of a rule stands in quotation marks: rule \"%s\"".formatted(name))
                : null;
    }

    private boolean isBehind(String word) {
        return at > 0 && at <= tokens.size() && tokens.get(at - 1).is(word);
    }

    private void readHead() {
        while (mistake == null && at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.is("when") || token.is("then")) {
                return;
            }
            if (token.isFirst() && token.isWord() && !ATTRIBUTES.contains(token.text())) {
                SyntaxMistake keyword = isAlone(at - 1) ? misspelt(token, List.of("when", "then")) : null;
                mistake = keyword == null
                        ? SyntaxMistake.at(
                                token,
                                "\"when\" is missing above this line; the conditions of a rule stand between when and then")
                        : keyword;
            }
        }
    }

    private List<Token> upToStatements() {
        List<Token> conditions = new ArrayList<>();
        while (mistake == null && at < tokens.size() && !tokens.get(at).is("then")) {
            Token token = tokens.get(at);
            if (isReport(token) && isAssigned() && hasThen()) {
                String variable = tokens.get(at + 1).text();
                mistake = SyntaxMistake.at(
                        token,
                        "above \"then\" a variable gets its value with a colon and from: %s : %s() from ..."
                                .formatted(variable.startsWith("$") ? variable : "$" + variable, token.text()));
            } else if (isReport(token) || isEnd(token) || isRule(token)) {
                mistake = SyntaxMistake.at(
                        token,
                        "\"then\" is missing above this line; it stands between the conditions and what is reported");
            } else if (isAlone(at)) {
                mistake = misspelt(token, List.of("then"));
            }
            conditions.add(token);
            at++;
        }
        if (mistake == null && at == tokens.size()) {
            mistake = atTheEnd(
                    "the rule has no \"then\"; below it stands what is reported, and \"end\" on the last line");
        }
        at++;
        return conditions;
    }

    private List<Token> upToEnd() {
        List<Token> statements = new ArrayList<>();
        while (mistake == null && at < tokens.size() && !isEnd(tokens.get(at))) {
            Token token = tokens.get(at);
            if (isRule(token)) {
                mistake = SyntaxMistake.at(
                        token, "the rule above is not closed; write \"end\" on a line before this one");
            } else if (isAlone(at)) {
                mistake = misspelt(token, List.of("end"));
            }
            statements.add(token);
            at++;
        }
        if (mistake == null && at == tokens.size()) {
            mistake = atTheEnd("the rule is not closed; write \"end\" on a line of its own below");
        }
        at++;
        return statements;
    }

    private SyntaxMistake atTheEnd(String text) {
        return SyntaxMistake.behind(tokens.get(tokens.size() - 1), text);
    }

    /** Such as a call of {@code findings}, or the declaration of a variable. */
    private boolean isReport(Token token) {
        return token.isFirst() && (token.is("findings") && next(".") || token.isType() && isAssigned());
    }

    private boolean isAssigned() {
        return at + 2 < tokens.size() && tokens.get(at + 2).is("=");
    }

    /** Whether the rule goes on with the word below. */
    private boolean hasThen() {
        for (int below = at; below < tokens.size() && !isRule(tokens.get(below)); below++) {
            if (tokens.get(below).is("then")) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(Token token) {
        return token.is("end") && !next("(") && (at == 0 || !tokens.get(at - 1).is("."));
    }

    private boolean isRule(Token token) {
        return token.is("rule") && token.isFirst();
    }

    private boolean next(String text) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
    }

    /** Whether it is the only one of its line. */
    private boolean isAlone(int index) {
        return tokens.get(index).isFirst()
                && tokens.get(index).isWord()
                && (index + 1 == tokens.size() || tokens.get(index + 1).isFirst());
    }

    private static @Nullable SyntaxMistake misspelt(Token token, List<String> keywords) {
        String meant = Suggestions.closest(token.text(), keywords);
        return meant == null
                ? null
                : SyntaxMistake.at(token, "\"%s\" is not known here; write %s".formatted(token.text(), meant));
    }
}
