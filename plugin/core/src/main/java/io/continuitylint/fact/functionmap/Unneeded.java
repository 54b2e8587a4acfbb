package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.Collections;
import java.util.List;

/**
 * A component that no function of any tier reaches, and nothing that is offered to others. There is one for each.
 *
 * @param component what is not needed
 * @param backups those of the top level that protect it
 */
public record Unneeded(Component component, List<Backup> backups) {

    public Unneeded {
        backups = Collections.unmodifiableList(backups);
    }
}
