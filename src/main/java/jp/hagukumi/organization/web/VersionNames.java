package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import jp.hagukumi.platform.content.Editions;

/** What pages call a version: the number of ours, or which edition of the municipality's own it is. */
@Named
@RequestScoped
public class VersionNames {
    @Inject
    Editions editions;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    /** @param kind {@code course} or {@code test} */
    public String of(String kind, String code, int version) {
        int own = editions.number(viewer.municipalityId(), kind, code, version);
        return own == 0 ? texts.of("organization.version.shipped", version) : texts.of("organization.version.own", own);
    }
}
