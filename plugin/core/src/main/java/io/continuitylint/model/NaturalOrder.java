package io.continuitylint.model;

import java.util.Comparator;

/** Ids as people count them: {@code f2} before {@code f10}. */
public final class NaturalOrder implements Comparator<String> {

    /** The only one there need be. */
    public static final NaturalOrder OF_IDS = new NaturalOrder();

    private NaturalOrder() {}

    /** 0 for the same ids only: {@code f02} and {@code f2} differ. */
    @Override
    public int compare(String one, String other) {
        int here = 0;
        int there = 0;
        while (here < one.length() && there < other.length()) {
            int endHere = end(one, here);
            int endThere = end(other, there);
            int order = isDigit(one.charAt(here)) && isDigit(other.charAt(there))
                    ? compareNumbers(one, here, endHere, other, there, endThere)
                    : Character.compare(one.charAt(here), other.charAt(there));
            if (order != 0) {
                return order;
            }
            here = endHere;
            there = endThere;
        }
        int rest = Integer.compare(one.length() - here, other.length() - there);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /** A part is a number, or one other character. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int first = withoutZeros(one, from, end);
        int otherFirst = withoutZeros(other, otherFrom, otherEnd);
        int order = Integer.compare(end - first, otherEnd - otherFirst);
        for (int digit = 0; order == 0 && digit < end - first; digit++) {
            order = Character.compare(one.charAt(first + digit), other.charAt(otherFirst + digit));
        }
        return order;
    }

    /** Where a number begins behind its zeros. */
    private static int withoutZeros(String text, int from, int end) {
        int first = from;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
