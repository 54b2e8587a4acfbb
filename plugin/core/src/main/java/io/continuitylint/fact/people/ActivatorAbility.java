package io.continuitylint.fact.people;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether anybody who may activate a backup can also do it: get in, pay, and knows how. There is one for every backup
 * that requires credentials, access or money and has somebody who may activate it today, and for every one that requires
 * skills, unless nobody is left of those whom it names.
 *
 * @param persons who may; empty where nobody may, or where somebody is named who does not resolve
 * @param equipped one of them who holds all credentials, may enter everything and may spend enough; null if there is none
 * @param nobodyHas the credentials that not a single one of them holds and the places that none may enter; empty where several
 *     have all of it between them
 * @param nobodyMaySpend the amount that activating takes and that not a single one of them may spend; else null
 * @param skilled one of them, or of the persons it uses, who has all skills; null if there is none
 * @param nobodyKnows the skills that not a single one of all these has
 * @param operators all these: those who may activate it, and where it takes skills, the persons it uses
 * @param strangers whether one of those who may activate it, or something it uses, could not be read, or who belongs to it
 */
public record ActivatorAbility(
        Backup backup,
        List<Component> persons,
        @Nullable Component equipped,
        List<Subject> nobodyHas,
        @Nullable Quantity nobodyMaySpend,
        @Nullable Component skilled,
        List<String> nobodyKnows,
        List<Component> operators,
        boolean strangers) {}
