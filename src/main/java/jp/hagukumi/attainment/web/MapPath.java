package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The segments behind the name of the page. */
@Dependent
public class MapPath {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String first;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String second;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String third;
}
