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
            int order = compareParts(one.substring(here, endHere), other.substring(there, endThere));
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

    private static int compareParts(String one, String other) {
        if (!isDigit(one.charAt(0)) || !isDigit(other.charAt(0))) {
            return one.compareTo(other);
        }
        String number = withoutZeros(one);
        String otherNumber = withoutZeros(other);
        int byLength = Integer.compare(number.length(), otherNumber.length());
        return byLength != 0 ? byLength : number.compareTo(otherNumber);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
