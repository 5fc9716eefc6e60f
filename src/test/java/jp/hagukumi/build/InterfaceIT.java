package jp.hagukumi.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jp.hagukumi.organization.Role;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the interfaces tell about themselves. */
@ExtendWith(ArquillianExtension.class)
class InterfaceIT {
    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Test
    void no_wadl_tells_what_is_meant_for_our_own_pages() {
        long city = town.found();
        Visitor officer = Visitor.as(city, accounts.open(city, town.person(city, "000001"), Role.HR, ""));
        assertThat(officer.status("/api/v1/enrolments"))
                .as("the interface itself")
                .isEqualTo(200);
        assertThat(officer.status("/api/v1/application.wadl")).isEqualTo(404);
        assertThat(officer.status("/app/application.wadl")).isEqualTo(404);
    }
}
