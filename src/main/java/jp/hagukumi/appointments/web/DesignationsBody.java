package jp.hagukumi.appointments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.appointments.AppointmentTakeover;
import jp.hagukumi.appointments.Call;
import jp.hagukumi.appointments.Half;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Appointments and calls as they are sent; fields for JSON-B. Days are ISO. */
public class DesignationsBody {
    public @Nullable List<Appointed> appointments;
    public @Nullable List<Opened> calls;

    /** Somebody appointed to a role for a unit. */
    public static class Appointed {
        public @Nullable String staffNumber;
        public @Nullable String role;
        public @Nullable String unit;
        public boolean deputy;
        public @Nullable LocalDate from;
        public @Nullable LocalDate to;
        public @Nullable String document;

        AppointmentTakeover.Taken taken() {
            return new AppointmentTakeover.Taken(
                    given("staffNumber", staffNumber),
                    given("role", role),
                    given("unit", unit),
                    deputy,
                    given("from", from),
                    given("to", to),
                    Objects.requireNonNullElse(document, ""));
        }
    }

    /** A call; both ways are open where none is named. */
    public static class Opened {
        public @Nullable String role;
        public int year;
        public @Nullable Half half;
        public @Nullable LocalDate opensOn;
        public @Nullable LocalDate closesOn;
        public @Nullable LocalDate termFrom;
        public @Nullable LocalDate termTo;
        public boolean byApplication = true;
        public boolean byNomination = true;
        public @Nullable String note;

        Call call() {
            return new Call(
                    0,
                    given("role", role),
                    new FiscalYear(year),
                    given("half", half),
                    given("opensOn", opensOn),
                    given("closesOn", closesOn),
                    given("termFrom", termFrom),
                    given("termTo", termTo),
                    byApplication,
                    byNomination,
                    Objects.requireNonNullElse(note, ""));
        }
    }

    List<AppointmentTakeover.Taken> taken() {
        return appointments == null
                ? List.of()
                : appointments.stream().map(Appointed::taken).toList();
    }

    List<Call> open() {
        return calls == null ? List.of() : calls.stream().map(Opened::call).toList();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refused.at(field, "appointments.refused.missing", field);
        }
        return value;
    }
}
