package jp.hagukumi.launch;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the system says where a program lacks a library, as one line that tells what to do. */
final class MissingLibrary {
    private static final Pattern SAID = Pattern.compile("error while loading shared libraries: ([^:]+):");

    private MissingLibrary() {}

    /** The line, where the output of a program tells of a missing library. */
    static Optional<String> in(String output) {
        return SAID.matcher(output)
                .results()
                .findFirst()
                .map(found -> "ライブラリ " + found.group(1) + " がありません。OS のパッケージで入れてください" + example(found.group(1)));
    }

    private static String example(String library) {
        return library.contains("libaio.") ? "(Debian では apt-get install libaio1)。" : "。";
    }
}
