package io.continuitylint.analysis;

import io.continuitylint.source.Place;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * At least k of the members must work. A single thing that is needed is one of one. Numbers are those of the {@link
 * Graph}; there are very many requirements, so they keep arrays. See docs/derived-notions.md, Requirements.
 */
final class Requirement {

    static final Requirement[] NONE = {};
    static final String NEEDS = "needs";

    private final int k;
    private final Member[] members;
    private final String how;
    private final RecoveryPart part;

    /**
     * @param how in words, what the owner has to do with its members: "needs", "is in"
     * @param part which part of a recovery it belongs to; {@link RecoveryPart#NONE} outside of one
     */
    Requirement(int k, Member[] members, String how, RecoveryPart part) {
        this.k = k;
        this.members = members;
        this.how = how;
        this.part = part;
    }

    /** One member: a thing, or several requirements in the place of one. */
    static final class Member {

        private final int node;
        private final int[] backups;
        private final Requirement[] all;
        private final Supplier<Place> place;

        /**
         * @param node negative where the reference resolves to nothing, which is never lost
         * @param backups those that stand in for it at this reference
         */
        Member(int node, int[] backups, Supplier<Place> place) {
            this(node, backups, NONE, place);
        }

        /** A member that works if all of some requirements are met. */
        Member(Requirement[] all, Supplier<Place> place) {
            this(-1, Graph.NO_THINGS, all, place);
        }

        private Member(int node, int[] backups, Requirement[] all, Supplier<Place> place) {
            this.node = node;
            this.backups = backups;
            this.all = all;
            this.place = place;
        }

        int node() {
            return node;
        }

        int[] backups() {
            return backups;
        }

        /** The requirements in place of a node; empty for a member that is a node. */
        Requirement[] all() {
            return all;
        }

        /** The reference. */
        Place place() {
            return place.get();
        }
    }

    int k() {
        return k;
    }

    Member[] members() {
        return members;
    }

    /** Whether a node is one of its members. */
    boolean has(int node) {
        return Arrays.stream(members).anyMatch(member -> member.node() == node);
    }

    String how() {
        return how;
    }

    RecoveryPart part() {
        return part;
    }

    /** Whether a backup requires it to be activated, and not to run. */
    boolean isRecovery() {
        return part != RecoveryPart.NONE;
    }

    /** How many members may be lost, at most, plus one. */
    int tooMany() {
        return members.length - k + 1;
    }
}
