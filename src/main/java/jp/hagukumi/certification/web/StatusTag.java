package jp.hagukumi.certification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jp.hagukumi.certification.Verified;
import jp.hagukumi.certification.rules.Status;

/** The class of the tag for a status; its words say the same. */
@Named
@ApplicationScoped
public class StatusTag {
    public String kind(Status status) {
        return switch (status) {
            case IN_FORCE, SUSPENDED -> "ok";
            case ELIGIBLE, UNDER_REVIEW -> "info";
            case RENEWAL_OPEN -> "warn";
            case EXPIRED, REVOKED -> "bad";
            case NOT_MET -> "";
        };
    }

    public String verified(Verified.State state) {
        return switch (state) {
            case IN_FORCE -> "ok";
            case NOT_YET -> "info";
            case EXPIRED -> "warn";
            case REVOKED -> "bad";
        };
    }
}
