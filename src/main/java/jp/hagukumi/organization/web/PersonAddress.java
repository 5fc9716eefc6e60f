package jp.hagukumi.organization.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /hr/person/000418}. */
@Dependent
public class PersonAddress {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String staffNumber;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String surplus;
}
