package jp.hagukumi.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hagukumi.launch.EmbeddedMySql;

/** Looks, before the long tests begin, whether the machine has what they need; else one line for each thing it lacks. */
public final class Prerequisites {
    private Prerequisites() {}

    /** Argument: the folder for what the build makes. Ends the build where something is missing. */
    public static void main(String[] arguments) {
        List<String> missing = new ArrayList<>();
        Browser.missing().ifPresent(missing::add);
        EmbeddedMySql.missing(Path.of(arguments[0], "test-mysql")).ifPresent(missing::add);
        missing.forEach(line -> System.out.println("[育み] " + line));
        if (!missing.isEmpty()) {
            System.exit(1);
        }
    }
}
