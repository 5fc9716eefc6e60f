package jp.hagukumi.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.hagukumi.attainment.RatingSheets;
import jp.hagukumi.learning.MyLearning;
import jp.hagukumi.organization.Viewer;

/** Gathers what several features know about the viewer's own tasks. */
@ApplicationScoped
public class MyPages {
    @Inject
    MyLearning learning;

    @Inject
    RatingSheets ratings;

    public MyPage of(Viewer viewer, LocalDate today) {
        return MyPage.of(today, ratings.tasks(viewer), learning.all(viewer));
    }
}
