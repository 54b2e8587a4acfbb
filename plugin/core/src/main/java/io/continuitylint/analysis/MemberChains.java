package io.continuitylint.analysis;

import java.util.List;

/**
 * Chains from the members of a group to one element, of which the first few are kept: nobody compares more.
 *
 * @param first by member, the one with which a finding begins included; at most 5
 * @param more how many members there are besides
 */
public record MemberChains(List<Chain> first, int more) {

    /** How many chains a finding shows at most of a group. */
    public static final int MOST = 5;

    public MemberChains {
        first = List.copyOf(first);
    }
}
