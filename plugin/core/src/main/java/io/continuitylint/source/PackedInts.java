package io.continuitylint.source;

/**
 * Numbers that change no more, each in as few bits as the numbers of its block need: the nodes of a document that follow
 * each other begin near each other. The technique is known as frame of reference: of each block the smallest number is
 * kept, and of each number what it is above that.
 */
final class PackedInts {

    /** Numbers in a block: as many as a word has bits, so that a block fills as many words as a number takes bits. */
    private static final int BLOCK = Long.SIZE;

    /** What divides by {@link #BLOCK}. */
    private static final int SHIFT = 6;

    private final int[] smallest;

    /** Where the words of each block begin, and at last where they end. */
    private final int[] firsts;

    private final long[] words;

    /** @param size how many of the values there are */
    PackedInts(int[] values, int size) {
        int blocks = size + BLOCK - 1 >>> SHIFT;
        smallest = new int[blocks];
        firsts = new int[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            measure(values, block, Math.min(size, block + 1 << SHIFT));
        }
        words = new long[firsts[blocks]];
        for (int block = 0; block < blocks; block++) {
            pack(values, block, Math.min(size, block + 1 << SHIFT));
        }
    }

    private void measure(int[] values, int block, int end) {
        int least = values[block << SHIFT];
        int most = least;
        for (int index = block << SHIFT; index < end; index++) {
            least = Math.min(least, values[index]);
            most = Math.max(most, values[index]);
        }
        smallest[block] = least;
        firsts[block + 1] = firsts[block] + Integer.SIZE - Integer.numberOfLeadingZeros(most - least);
    }

    private void pack(int[] values, int block, int end) {
        int word = firsts[block];
        int bits = firsts[block + 1] - word;
        if (bits == 0) {
            return;
        }
        int shift = 0;
        for (int index = block << SHIFT; index < end; index++) {
            long above = Integer.toUnsignedLong(values[index] - smallest[block]);
            words[word] |= above << shift;
            shift += bits;
            if (shift >= BLOCK) {
                shift -= BLOCK;
                word++;
                if (shift > 0) {
                    words[word] = above >>> bits - shift;
                }
            }
        }
    }

    int get(int index) {
        int block = index >>> SHIFT;
        int first = firsts[block];
        int bits = firsts[block + 1] - first;
        if (bits == 0) {
            return smallest[block];
        }
        int bit = (index & BLOCK - 1) * bits;
        int word = first + (bit >>> SHIFT);
        int shift = bit & BLOCK - 1;
        long above = words[word] >>> shift;
        if (shift + bits > BLOCK) {
            above |= words[word + 1] << BLOCK - shift;
        }
        return smallest[block] + (int) (above & (1L << bits) - 1);
    }
}
