package jp.hagukumi.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of 10,000 proposals costs what a list of ten costs. */
@ExtendWith(ArquillianExtension.class)
class ProposalListIT {
    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    ManyProposals many;

    @Test
    void ten_thousand_proposals_take_as_many_statements_as_ten() {
        Map<String, Integer> few = statements(10);
        Map<String, Integer> all = statements(10_000);
        assertThat(all).isEqualTo(few);
        assertThat(all.values()).as("%s", all).allSatisfy(count -> assertThat(count)
                .isBetween(1, 20));
    }

    private Map<String, Integer> statements(int count) {
        long city = town.found();
        long section = town.unit(city, "11", UnitKind.SECTION);
        long clerk = town.person(city, "000001");
        town.post(city, clerk, section, Grade.STAFF, "");
        long officer = town.person(city, "000002");
        town.post(city, officer, section, Grade.STAFF, "");
        many.fill(city, clerk, section, count);
        Map<String, Integer> counts = new LinkedHashMap<>();
        Visitor reader = Visitor.as(city, accounts.open(city, clerk));
        for (String page : new String[] {"/proposals", "/proposals?q=9", "/proposals?order=SUPPORTED", "/cases"}) {
            counts.put(page, reader.statements(page));
        }
        Visitor secretary = Visitor.as(city, accounts.open(city, officer, Role.DX_OFFICE, ""));
        for (String page : new String[] {"/dx/proposals", "/dx/proposals?state=REVIEW&page=1", "/dx/effects"}) {
            counts.put(page, secretary.statements(page));
        }
        return counts;
    }
}
