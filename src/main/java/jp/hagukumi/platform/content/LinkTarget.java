package jp.hagukumi.platform.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides where a link in a text may lead: http, https and addresses of this application. */
final class LinkTarget {
    private static final Pattern OUT = Pattern.compile("(?i)https?://[^/\\\\].*");
    private static final Pattern HERE = Pattern.compile("[^:/?#\\\\]*([/?#][^\\\\]*)?");

    private LinkTarget() {}

    static Optional<String> safe(String destination) {
        boolean plain = destination.chars().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        boolean here = HERE.matcher(destination).matches() && !destination.startsWith("//");
        return plain && (here || leadsOut(destination)) ? Optional.of(destination) : Optional.empty();
    }

    static boolean leadsOut(String destination) {
        return OUT.matcher(destination).matches();
    }
}
