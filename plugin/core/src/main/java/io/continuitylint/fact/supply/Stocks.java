package io.continuitylint.fact.supply;

import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Stock;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much is in stock, how long that lasts, and what it bridges. */
final class Stocks {

    private final Map<Subject, List<Component>> bridging = new HashMap<>();

    private final Workspace workspace;

    Stocks(Workspace workspace) {
        this.workspace = workspace;
        for (Component stock : workspace.components().values()) {
            Component bridged = stock.stock() == null
                    ? null
                    : workspace.component(stock.stock().bridges());
            if (bridged != null) {
                bridging.computeIfAbsent(bridged, unused -> new ArrayList<>()).add(stock);
            }
        }
    }

    /** The stocks that bridge the absence of a thing. */
    List<Component> bridging(Subject thing) {
        return bridging.getOrDefault(thing, List.of());
    }

    /** Whether more may be bridged than is known: what a stock bridges, or what a component is, could not be read. */
    boolean mayBridgeMore() {
        return !workspace.misread().isEmpty()
                && workspace.components().values().stream()
                        .anyMatch(component -> isMisread(component, "bridges")
                                || isMisread(component, "kind")
                                || isMisread(component, "fits"));
    }

    private boolean isMisread(Component component, String key) {
        return workspace.misread().has(component.key(), key);
    }

    /** The quantity over the rate of use; null where one is not given, where they do not match, or where none is used. */
    static @Nullable Timespan lasts(Component stock) {
        Stock fields = stock.stock();
        return fields == null || fields.quantity() == null || fields.useRate() == null
                ? null
                : Units.time(fields.quantity(), fields.useRate());
    }

    /** Whether there is nothing of it, of a spare less than one. One whose quantity is not declared counts as there. */
    static boolean isEmpty(Component stock) {
        if (stock.stock() == null || stock.stock().quantity() == null) {
            return false;
        }
        BigDecimal number = stock.stock().quantity().number();
        return stock.kind() == ComponentKind.SPARE ? number.compareTo(BigDecimal.ONE) < 0 : number.signum() == 0;
    }

    /** A spare that is there and that nobody uses up stays there until it is needed. */
    static boolean isOnTheShelf(Component stock) {
        return stock.kind() == ComponentKind.SPARE
                && stock.stock() != null
                && stock.stock().useRate() == null
                && !isEmpty(stock);
    }

    /** Whether it can take the place of one of some things. One that does not declare what it fits is taken to. */
    static boolean fits(Component stock, List<Subject> primaries) {
        if (stock.kind() != ComponentKind.SPARE
                || stock.stock() == null
                || stock.stock().fits().isEmpty()) {
            return true;
        }
        return primaries.stream()
                .anyMatch(primary -> primary instanceof Component component
                        && (component.model() == null || stock.stock().fits().contains(component.model())));
    }

    static boolean isBelowMinimum(Component stock) {
        Stock fields = stock.stock();
        Double ratio = fields == null || fields.quantity() == null || fields.minimum() == null
                ? null
                : Units.ratio(fields.quantity(), fields.minimum());
        return ratio != null && ratio < 1;
    }
}
