package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the address of the item analysis asks for: {@code /hr/items/B02?flagged=1&sort=difficulty}. */
@Named
@RequestScoped
public class ItemQuery {
    private static final Set<String> ORDERS = Set.of("difficulty", "discrimination");

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String test;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;

    @Inject
    @Param
    @Nullable
    String flagged;

    @Inject
    @Param
    @Nullable
    String sort;

    /** Code of the test, null for the list of all. */
    public @Nullable String getTest() {
        return test;
    }

    /** Whatever follows the code, where nothing may. */
    public @Nullable String getSurplus() {
        return surplus;
    }

    public boolean isFlaggedOnly() {
        return flagged != null;
    }

    /** {@code difficulty}, {@code discrimination}, or empty for the order of the bank. */
    public String getSort() {
        return sort != null && ORDERS.contains(sort) ? sort : "";
    }

    /** The same page in another order, as the part of an address from the question mark on. */
    public String sortedBy(String order) {
        return "?sort=" + order + (isFlaggedOnly() ? "&flagged=1" : "");
    }
}
