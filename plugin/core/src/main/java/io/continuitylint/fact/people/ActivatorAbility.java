package io.continuitylint.fact.people;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody who may activate a backup can also do it: get in, pay, and knows how. There is one for every backup
 * that asks for credentials, access, money or skills and has somebody who may activate it today.
 *
 * @param persons who may
 * @param equipped one of them who holds all credentials, may enter everything and may spend enough; null if there is none
 * @param nobodyHas what not a single one of them has, in words; empty where several have all of it between them
 * @param skilled one of them who has all skills; null if there is none
 * @param nobodyKnows the skills that not a single one of them has
 */
public record ActivatorAbility(
        Backup backup,
        List<Component> persons,
        @Nullable Component equipped,
        List<String> nobodyHas,
        @Nullable Component skilled,
        List<String> nobodyKnows) {

    /** The ids of who may, for a message. */
    public String personNames() {
        return Words.list(persons);
    }

    /** {@code credential root-key and room vault}; nothing where all of it is held by somebody. */
    public String nobodyHasInWords() {
        return Words.joinAll(nobodyHas, "and");
    }

    public String nobodyKnowsInWords() {
        return Words.joinAll(nobodyKnows, "and");
    }
}
