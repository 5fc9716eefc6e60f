package jp.hagukumi.faults;

import java.io.IOException;
import java.util.Map;

/** Everybody who may try an address, each with one session or token over all tests. */
enum Who {
    NOBODY(""),
    EMPLOYEE(Towns.CLERK),
    SUPERVISOR(Towns.HEAD),
    HR(Towns.HR),
    /** HR of 教育委員会 only, where nobody but they themselves works. */
    HR_OF_BOARD(Towns.HR_OF_BOARD),
    DX_OFFICE(Towns.DX_OFFICE),
    ADMIN(Towns.ADMIN),
    CONTENT_EDITOR(Towns.EDITOR),
    /** Holds every role, in the other town. */
    STRANGER("900001"),
    /** A token of the town at home without any role. */
    BARE_TOKEN("");

    private final String number;

    Who(String number) {
        this.number = number;
    }

    /** Signed in, or with the token. */
    Caller call(Ground ground) throws IOException, InterruptedException {
        return switch (this) {
            case NOBODY -> Caller.of(ground);
            case BARE_TOKEN -> Caller.withToken(ground, Towns.BARE_TOKEN);
            case STRANGER -> withPurpose(Caller.of(ground).signIn(Towns.AWAY, number));
            case HR, HR_OF_BOARD -> withPurpose(Caller.of(ground).signIn(Towns.HOME, number));
            default -> Caller.of(ground).signIn(Towns.HOME, number);
        };
    }

    /** HR tells once a session why it opens records; before that, every number leads to the same question. */
    private static Caller withPurpose(Caller officer) throws IOException, InterruptedException {
        String page = "/hr/person/" + Towns.CLERK;
        Map<String, String> form = Caller.form(officer.get(page).body(), "purpose");
        form.put("reason", "INQUIRY");
        officer.post(page, form);
        return officer;
    }
}
