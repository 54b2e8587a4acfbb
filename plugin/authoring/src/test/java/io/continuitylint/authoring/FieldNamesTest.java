package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.RuleTypeNames;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.printer.PrintUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser of rules ends a condition at some words: no field may be called so. */
class FieldNamesTest {

    static Stream<String> fields() {
        return RuleTypeNames.all().stream()
                .map(FieldNamesTest::type)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aConditionMayNameIt(String field) {
        assertThat(read(field + " == 1")).isEqualTo(field + " == 1");
        assertThat(read("owner." + field + " == 1")).isEqualTo("owner." + field + " == 1");
    }

    private static Class<?> type(String name) {
        return Objects.requireNonNull(VocabularyTypes.named(name.substring(name.lastIndexOf('.') + 1)));
    }

    private static String read(String condition) {
        DrlxExpression parsed =
                DrlxParser.parseExpression(DrlxParser.buildDrlxParserWithArguments(List.of()), condition);
        return PrintUtil.printNode(parsed.getExpr());
    }
}
