package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import jp.hagukumi.organization.AccountAdministration;
import jp.hagukumi.organization.AccountLine;
import jp.hagukumi.organization.AccountList;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.RoleTerm;
import jp.hagukumi.organization.RoleTerms;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Days;
import jp.hagukumi.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The administrator's list of accounts and what can be done with each. */
@Named
@RequestScoped
public class AccountsView {
    /** Most lines on the page. */
    public static final int MOST = 50;

    @Inject
    Viewer viewer;

    @Inject
    AccountList list;

    @Inject
    AccountAdministration accounts;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String text = "";
    private Role role = Role.HR;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable List<AccountLine> lines;

    public List<AccountLine> getLines() {
        if (lines == null) {
            lines = list.find(viewer, text.strip(), MOST);
        }
        return lines;
    }

    public void enable(AccountLine line, boolean allowed) {
        change(line, id -> accounts.enable(viewer, id, allowed));
    }

    public void endSessions(AccountLine line) {
        change(line, id -> accounts.endSessions(viewer, id));
    }

    /** Shows the password once. */
    public void handOut(AccountLine line) {
        String password = accounts.handOut(viewer, line.id());
        say(texts.of("organization.account.handedOut", line.signInName(), password));
        lines = null;
    }

    /** From today where no day is given, for good where no end is given. */
    public void grant(AccountLine line) {
        LocalDate begin = from == null ? LocalDate.now(clock) : from;
        RoleTerm term = new RoleTerm(role, "", begin, to == null ? Days.OPEN : to);
        change(line, id -> accounts.grant(viewer, id, term));
    }

    public void revoke(AccountLine line, RoleTerm term) {
        change(line, id -> accounts.revoke(viewer, id, term.role()));
    }

    private void change(AccountLine line, Consumer<Long> command) {
        command.accept(line.id());
        say(texts.of("organization.account.done", line.signInName()));
        lines = null;
    }

    private static void say(String message) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(message));
    }

    /** What can be granted, in the order of the enum. */
    public List<Role> getGrantable() {
        return Arrays.stream(Role.values())
                .filter(RoleTerms.GRANTABLE::contains)
                .toList();
    }

    public int getMost() {
        return MOST;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
