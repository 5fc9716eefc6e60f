package jp.hagukumi.proposals.web;

import java.util.Arrays;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What came with a request. */
final class Asked {
    private Asked() {}

    /** Throws {@link NotVisible} for what can't be an id. */
    static long id(@Nullable String text) {
        String given = text == null ? "" : text;
        return Ids.parse(given).orElseThrow(() -> new NotVisible("id " + given));
    }

    /** A parameter; empty where it is missing. */
    static String text(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value;
    }

    /** From 1. */
    static int page() {
        String page = text("page");
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    static @Nullable ProposalState state() {
        return one(ProposalState.values(), text("state")).orElse(null);
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
