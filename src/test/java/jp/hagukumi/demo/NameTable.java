package jp.hagukumi.demo;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Names drawn by weight. */
final class NameTable {

    private final String[] names;
    private final String[] kana;
    private final int[] upTo;

    /** Reads entries "name kana weight" parted by semicolons or line ends. */
    NameTable(String table) {
        String[] entries = table.strip().split("[;\n]");
        names = new String[entries.length];
        kana = new String[entries.length];
        upTo = new int[entries.length];
        int sum = 0;
        for (int i = 0; i < entries.length; i++) {
            String[] part = entries[i].strip().split(" ");
            names[i] = part[0];
            kana[i] = part[1];
            sum += Integer.parseInt(part[2]);
            upTo[i] = sum;
        }
    }

    /** Draws the place of a name. */
    int draw(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextInt(upTo[upTo.length - 1]) + 1);
        return found >= 0 ? found : -found - 1;
    }

    String name(int place) {
        return names[place];
    }

    String kana(int place) {
        return kana[place];
    }
}
