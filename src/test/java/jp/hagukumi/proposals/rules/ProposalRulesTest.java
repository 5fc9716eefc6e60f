package jp.hagukumi.proposals.rules;

import static jp.hagukumi.proposals.rules.ProposalState.ADOPTED;
import static jp.hagukumi.proposals.rules.ProposalState.DECLINED;
import static jp.hagukumi.proposals.rules.ProposalState.EFFECT_FIXED;
import static jp.hagukumi.proposals.rules.ProposalState.IMPLEMENTED;
import static jp.hagukumi.proposals.rules.ProposalState.REVIEW;
import static jp.hagukumi.proposals.rules.ProposalState.SPREAD;
import static jp.hagukumi.proposals.rules.ProposalState.SUBMITTED;
import static jp.hagukumi.proposals.rules.ProposalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalRulesTest {
    @Test
    void the_way_of_a_proposal_leads_from_the_idea_to_other_units() {
        ProposalState state = SUBMITTED;
        List<ProposalState> way = new ArrayList<>();
        for (Step step : List.of(Step.ACCEPT, Step.ADOPT, Step.IMPLEMENT, Step.FIX, Step.SPREAD, Step.SPREAD)) {
            state = Lifecycle.after(state, step).orElseThrow();
            way.add(state);
        }
        assertThat(way).containsExactly(REVIEW, ADOPTED, IMPLEMENTED, EFFECT_FIXED, SPREAD, SPREAD);
    }

    @Test
    void nothing_leads_out_of_an_exit_and_no_step_is_left_out() {
        assertThat(Step.values()).allSatisfy(step -> {
            assertThat(Lifecycle.allows(DECLINED, step)).isFalse();
            assertThat(Lifecycle.allows(WITHDRAWN, step)).isFalse();
        });
        assertThat(Lifecycle.allows(SUBMITTED, Step.ADOPT)).isFalse();
        assertThat(Lifecycle.allows(REVIEW, Step.IMPLEMENT)).isFalse();
        assertThat(Lifecycle.allows(ADOPTED, Step.FIX)).isFalse();
        assertThat(Lifecycle.allows(IMPLEMENTED, Step.SPREAD)).isFalse();
        assertThat(Lifecycle.allows(REVIEW, Step.CHANGE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void what_was_adopted_keeps_its_effect(ProposalState state) {
        assertThat(Lifecycle.allows(state, Step.WITHDRAW))
                .isEqualTo(List.of(SUBMITTED, REVIEW, ADOPTED).contains(state));
        assertThat(Lifecycle.after(state, Step.DECLINE).orElse(DECLINED)).isEqualTo(DECLINED);
        assertThat(Lifecycle.allows(state, Step.DECLINE))
                .isEqualTo(List.of(SUBMITTED, REVIEW, ADOPTED, IMPLEMENTED).contains(state));
    }

    @ParameterizedTest
    @CsvSource({
        "窓口の待ち時間を番号札アプリで減らす, 番号札アプリによる窓口待ち時間の短縮, true",
        "窓口の待ち時間を番号札アプリで減らす, 住民票の発行にRPAを使う, false",
        "議事録の自動作成, 会議の議事録を自動で作成する, true",
        "ＲＰＡで転記をなくす, rpaで転記をなくす, true",
        "はじめての提案です, これからの提案です, false",
    })
    void titles_are_alike_by_what_they_are_about(String one, String other, boolean alike) {
        assertThat(Grams.areAlike(one, other)).isEqualTo(alike);
        assertThat(Grams.areAlike(other, one)).isEqualTo(alike);
    }

    @Test
    void a_gram_is_never_a_pair_of_particles_and_holds_rare_characters_whole() {
        assertThat(Grams.of("髙𠮷する、RPA")).containsExactly("髙𠮷", "rp", "pa");
        assertThat(Grams.of("の")).isEmpty();
        assertThat(Grams.likeness(Grams.of(""), Grams.of("窓口"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // undecided, author, secretariat, judge, hidden
        "false, false, false, true, false",
        "true, false, false, false, true",
        "true, false, false, true, true",
        "true, true, false, false, false",
        "true, false, true, false, false",
        "true, false, true, true, true",
        "true, true, true, true, false",
    })
    void names_are_kept_from_judges_until_the_contest_is_decided(
            boolean undecided, boolean author, boolean secretariat, boolean judge, boolean hidden) {
        assertThat(Anonymity.hides(undecided, author, secretariat, judge)).isEqualTo(hidden);
    }

    @Test
    void the_first_author_has_what_the_others_leave() {
        assertThat(AuthorShares.of(1, Map.of())).contains(Map.of(1L, 100));
        assertThat(AuthorShares.of(1, Map.of(2L, 30))).contains(Map.of(1L, 70, 2L, 30));
        assertThat(AuthorShares.of(1, alike(2, 3))).contains(Map.of(1L, 34, 2L, 33, 3L, 33));
        assertThat(AuthorShares.of(1, Map.of(2L, 100))).isEmpty();
        assertThat(AuthorShares.of(1, Map.of(2L, 30, 3L, 0))).isEmpty();
    }

    private static Map<Long, Integer> alike(long... people) {
        Map<Long, Integer> shares = new LinkedHashMap<>();
        for (long person : people) {
            shares.put(person, 0);
        }
        return shares;
    }

    /**
     * 12 submitted: 1 not taken up yet, 1 withdrawn after it was taken up, 10 accepted; of these 3 declined in review, 1 in
     * review, 6 adopted; of these 4 gone live. K05 = 10, K34 = 60.0 % and 40.0 %.
     */
    @Test
    void figures_of_a_year_by_hand() {
        List<ProposalFigures.Known> year = Stream.of(
                        times(1, SUBMITTED, false, false, false),
                        times(1, WITHDRAWN, true, false, false),
                        times(3, DECLINED, true, false, false),
                        times(1, REVIEW, true, false, false),
                        times(1, ADOPTED, true, true, false),
                        times(1, DECLINED, true, true, false),
                        times(2, IMPLEMENTED, true, true, true),
                        times(1, EFFECT_FIXED, true, true, true),
                        times(1, SPREAD, true, true, true))
                .flatMap(List::stream)
                .toList();
        ProposalFigures figures = ProposalFigures.of(year);
        assertThat(figures).isEqualTo(new ProposalFigures(12, 10, 6, 4));
        assertThat(figures.adoptionRate().orElseThrow()).isEqualByComparingTo("60.0");
        assertThat(figures.implementationRate().orElseThrow()).isEqualByComparingTo("40.0");
        assertThat(ProposalFigures.of(List.of()).adoptionRate()).isEmpty();
    }

    private static List<ProposalFigures.Known> times(
            int times, ProposalState state, boolean accepted, boolean adopted, boolean implemented) {
        return Collections.nCopies(times, new ProposalFigures.Known(state, accepted, adopted, implemented));
    }
}
