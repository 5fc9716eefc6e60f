package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.hagukumi.platform.OfMunicipality;
import jp.hagukumi.platform.Preferences;
import jp.hagukumi.platform.web.PreferenceSource;
import jp.hagukumi.platform.web.Preferred;
import jp.hagukumi.platform.web.SignedIn;

/** Language, calendar and colours as each account chose them. */
@ApplicationScoped
@Transactional
public class AccountPreferences implements PreferenceSource {
    @PersistenceContext
    EntityManager em;

    @Inject
    Preferred preferred;

    @Override
    public Preferences of(SignedIn caller) {
        return OfMunicipality.find(em, Account.class, caller.municipalityId(), caller.accountId())
                .map(Account::preferences)
                .orElse(Preferences.DEFAULT);
    }

    /** Keeps the choice of the viewer and lets it hold from this request on. */
    public void choose(Viewer viewer, Preferences chosen) {
        OfMunicipality.find(em, Account.class, viewer.municipalityId(), viewer.accountId())
                .orElseThrow()
                .prefer(chosen);
        preferred.changed(chosen);
    }
}
