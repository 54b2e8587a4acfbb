package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** What must work: a tree of things, and of "k of n" over other requirements (derived-notions.md, Requirements). */
sealed interface Requirement {

    /** Whether it is met, where a test says which members work. */
    boolean isMet(Predicate<Member> works);

    /** Every member of the tree. */
    List<Member> members();

    /**
     * A thing, and the backups of the need that names it.
     *
     * @param node key of the thing
     * @param inline the backups that were written under this need, and stand in here only
     */
    record Member(String node, List<Backup> inline) implements Requirement {

        @Override
        public boolean isMet(Predicate<Member> works) {
            return works.test(this);
        }

        @Override
        public List<Member> members() {
            return List.of(this);
        }
    }

    /** At least k of several requirements. */
    record AtLeast(int k, List<Requirement> parts) implements Requirement {

        @Override
        public boolean isMet(Predicate<Member> works) {
            return parts.stream().filter(part -> part.isMet(works)).count() >= k;
        }

        @Override
        public List<Member> members() {
            List<Member> members = new ArrayList<>();
            parts.forEach(part -> members.addAll(part.members()));
            return members;
        }
    }

    /** k of several things; a k above their number is read as all of them. */
    static Requirement atLeast(int k, Collection<String> nodes) {
        List<Requirement> parts = new ArrayList<>();
        nodes.stream().distinct().forEach(node -> parts.add(new Member(node, List.of())));
        return new AtLeast(Math.min(k, parts.size()), parts);
    }

    /** One of several things; nothing where there are none. */
    static List<Requirement> oneOf(Collection<String> nodes) {
        return nodes.isEmpty() ? List.of() : List.of(atLeast(1, nodes));
    }

    /** Each of several things. */
    static List<Requirement> each(Collection<String> nodes) {
        return nodes.stream()
                .<Requirement>map(node -> new Member(node, List.of()))
                .toList();
    }
}
