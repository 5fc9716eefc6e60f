package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The administrator's list of accounts and what can be done with each; every deed ends in a fresh look at the list. */
@Named
@RequestScoped
public class AccountsView {
    /** Most lines on the page. */
    public static final int MOST = 50;

    @Inject
    @Param
    @Nullable
    String text;

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

    private Role role = Role.HR;
    private String authority = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable List<AccountLine> lines;

    public List<AccountLine> getLines() {
        if (lines == null) {
            lines = list.find(viewer, getText().strip(), MOST);
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
    }

    /** From today where no day is given, for good where no end is given. */
    public void grant(AccountLine line) {
        LocalDate begin = from == null ? LocalDate.now(clock) : from;
        RoleTerm term = new RoleTerm(role, role == Role.HR ? authority : "", begin, to == null ? Days.OPEN : to);
        change(line, id -> accounts.grant(viewer, id, term));
    }

    public void revoke(AccountLine line, RoleTerm term) {
        change(line, id -> accounts.revoke(viewer, id, term.role(), term.authority()));
    }

    private void change(AccountLine line, Consumer<Long> command) {
        command.accept(line.id());
        say(texts.of("organization.account.done", line.signInName()));
    }

    /** Shows the message on the page that a redirect leads to. */
    private void say(String message) {
        Messages.addFlashGlobalInfo("{0}", message);
        Faces.redirect("admin/accounts?text=%s", getText());
    }

    /** The role, with the 任命権者 it is limited to. */
    public String named(RoleTerm term) {
        String role = texts.of("organization.role." + term.role().name());
        return term.authority().isEmpty() ? role : texts.of("organization.account.of", role, term.authority());
    }

    /** Whether an administrator may act on it here: not on one's own, not on that of an API token. */
    public boolean manages(AccountLine line) {
        return line.id() != viewer.accountId() && !line.token();
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
        return text == null ? "" : text;
    }

    /** What the list looks for, as part of an address. */
    public String getQuery() {
        return "text=" + URLEncoder.encode(getText(), StandardCharsets.UTF_8);
    }

    /** 任命権者 that the rights of HR can be limited to. */
    public List<String> getAuthorities() {
        return list.authorities(viewer);
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority == null ? "" : authority;
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
