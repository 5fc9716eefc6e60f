package jp.hagukumi.claims;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitKind;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.support.Town;
import jp.hagukumi.support.TownAccounts;
import jp.hagukumi.support.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What claims look like on the pages and files of others than their inbox. */
@ExtendWith(ArquillianExtension.class)
class ClaimPagesIT {
    @Inject
    Town town;

    @Inject
    TownAccounts accounts;

    @Inject
    ClaimTown made;

    @Inject
    ClaimDecisions decisions;

    private long city;
    private long person;

    @BeforeEach
    void found() {
        city = town.found();
        person = posted("000001");
        Viewer clerk = town.clerk(city, person);
        decisions.approve(town.hr(city), made.submitted(clerk, "IT-PASSPORT", 10));
        made.submitted(clerk, "AP", 8);
        made.draft(clerk, "FE", 7);
    }

    private long posted(String number) {
        long id = town.person(city, number);
        town.post(city, id, town.unit(city, "1" + number, UnitKind.SECTION), Grade.STAFF, "");
        return id;
    }

    @Test
    void hr_takes_away_the_claims_it_sees_whole_or_narrowed_down() {
        Visitor hr = officer("");
        List<String> all = lines(hr.get("/hr/claims.csv"));
        assertThat(all)
                .hasSize(2)
                .anyMatch(line -> line.contains("ITパスポート") && line.contains("承認"))
                .anyMatch(line -> line.contains("応用情報") && line.contains("承認待ち"))
                .allMatch(line -> line.startsWith("000001,"));
        assertThat(lines(hr.get("/hr/claims.csv?state=APPROVED&kind=QUALIFICATION&q=000001")))
                .singleElement()
                .asString()
                .contains("ITパスポート");
        assertThat(lines(hr.get("/hr/claims.csv?q=000099"))).isEmpty();
        assertThat(lines(officer("教育委員会").get("/hr/claims.csv"))).isEmpty();
        assertThat(hr.get("/hr/claims?state=APPROVED")).contains("/hr/claims.xlsx?kind=&amp;state=APPROVED&amp;q=\"");
    }

    @Test
    void an_approved_claim_stands_in_the_record_of_the_claimant_and_one_that_waits_does_not() {
        String record = Visitor.as(city, accounts.open(city, person)).get("/record");
        assertThat(record).contains("承認された資格", "ITパスポート").doesNotContain("応用情報", "基本情報");
        String other = Visitor.as(city, accounts.open(city, posted("000003"))).get("/record");
        assertThat(other).contains("承認された申請はまだありません").doesNotContain("ITパスポート");
    }

    private Visitor officer(String authority) {
        long officer = posted("9" + (10_000 + authority.length()));
        return Visitor.as(city, accounts.open(city, officer, Role.HR, authority));
    }

    /** The rows below the one with the columns. */
    private static List<String> lines(String csv) {
        return csv.lines()
                .dropWhile(line -> !line.contains("職員番号"))
                .skip(1)
                .filter(line -> !line.isBlank() && !line.startsWith("\"#") && !line.startsWith("#"))
                .toList();
    }
}
