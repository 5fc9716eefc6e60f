package jp.hagukumi.certification.badges;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import jp.hagukumi.certification.CertificateCopy;
import jp.hagukumi.certification.PublicAddress;
import jp.hagukumi.certification.badges.BadgeDocuments.Described;
import jp.hagukumi.certification.badges.BadgeDocuments.Said;
import jp.hagukumi.organization.NotVisible;

/** Signs badges and status lists in the name of a municipality. */
@ApplicationScoped
@Transactional
public class BadgeSigning {
    @Inject
    PublicAddress address;

    @Inject
    StageDescriptions descriptions;

    @Inject
    BadgeEntries entries;

    @Inject
    BadgeKeys keys;

    @Inject
    Clock clock;

    Issuer issuer(long municipalityId, String code, String name) {
        return new Issuer(municipalityId, code, name, address.url());
    }

    /** The credential of a certificate, with the place in the status list that it has for ever. */
    String credential(CertificateCopy copy, String name) {
        Issuer issuer = issuer(copy.municipalityId(), copy.municipalityCode(), copy.municipality());
        Described stage = descriptions
                .of(copy.municipalityId(), copy.stageCode(), copy.ruleVersion())
                .orElseThrow(() -> new NotVisible("stage " + copy.stageCode() + " of " + copy.ruleVersion()));
        BadgeEntry entry = entries.of(copy.municipalityId(), copy.number());
        return signed(issuer, BadgeDocuments.credential(issuer, stage, new Said(name, copy, entry)), "JWT");
    }

    /** Which badges of a list were revoked by today; throws {@link NotVisible} for a list that nobody has a place in. */
    String statusList(Issuer issuer, int list) {
        // nobody makes a key by asking for a list
        if (keys.published(issuer.municipalityId()).isEmpty() || !entries.exists(issuer.municipalityId(), list)) {
            throw new NotVisible("status list " + list);
        }
        String bits = StatusList.encoded(entries.revoked(issuer.municipalityId(), list, LocalDate.now(clock)));
        return signed(issuer, IssuerDocuments.statusList(issuer, list, bits, clock.instant()), "vc+jwt");
    }

    private String signed(Issuer issuer, ObjectNode document, String type) {
        BadgeKeys.Signing key = keys.signing(issuer.municipalityId());
        return CompactJws.sign(document, type, issuer.key(key.kid()), key.key());
    }
}
