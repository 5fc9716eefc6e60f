package jp.hagukumi.appointments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.hagukumi.appointments.Appointment;
import jp.hagukumi.appointments.StudyKind;
import jp.hagukumi.appointments.StudyTimes;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Dates;
import org.jspecify.annotations.Nullable;

/** Time for study of this month, beside appointments that are shown. */
@Named
@RequestScoped
public class AppointmentStudyView {
    private static final StudyTimes.Month NOTHING = new StudyTimes.Month(0, 0);

    @Inject
    StudyTimes study;

    @Inject
    Viewer viewer;

    @Inject
    Dates dates;

    private @Nullable Map<Long, StudyTimes.Month> month;
    private @Nullable List<StudyTimes.Entry> entries;

    /** Minutes of this month for one of the appointments on the page. */
    public StudyTimes.Month of(Appointment one, List<Appointment> shown) {
        if (month == null) {
            month = study.in(
                    viewer,
                    YearMonth.from(dates.getToday()),
                    shown.stream().map(Appointment::id).toList());
        }
        return month.getOrDefault(one.id(), NOTHING);
    }

    /** The viewer's latest entries. */
    public List<StudyTimes.Entry> getEntries() {
        if (entries == null) {
            entries = study.own(viewer);
        }
        return entries;
    }

    public StudyKind[] getKinds() {
        return StudyKind.values();
    }
}
