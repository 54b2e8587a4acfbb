package io.continuitylint.fact.people;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who fills a role that a critical function requires, or that is needed to recover something for one. There is one for
 * each such role.
 *
 * @param role the role that must be filled
 * @param persons the ids of holders, deputies and those whom a backup of the role uses, who have not departed
 * @param minimum how many there must be at least
 * @param function the strictest that requires it, or that the backup is for
 * @param backup the strictest whose recovery takes the role, where no critical function requires it to run; else null
 */
public record RolePersons(
        Component role,
        List<String> persons,
        int minimum,
        Function function,
        @Nullable Backup backup) {

    /** Whether there are no more persons than there must be. */
    public boolean isWithoutReserve() {
        return persons.size() < minimum + 1;
    }
}
