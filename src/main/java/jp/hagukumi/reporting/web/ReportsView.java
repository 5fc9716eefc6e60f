package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Course;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.reporting.ReportForm;

/** The page {@code /hr/reports}: conditions in the address, then the three forms as files. */
@Named
@RequestScoped
public class ReportsView {
    @Inject
    Viewer viewer;

    @Inject
    Units units;

    @Inject
    Catalogue catalogue;

    @Inject
    ReferenceDay reference;

    @Inject
    HttpServletRequest request;

    /** Called before anything is written. */
    public void open() {
        viewer.require(Role.HR);
    }

    public List<ReportForm> getForms() {
        return List.of(ReportForm.values());
    }

    /** Units of the day in the order of an organisation chart, without 係. */
    public List<UnitOnDay> getUnits() {
        return units.on(viewer.municipalityId(), reference.getDay()).stream()
                .filter(unit -> unit.depth() < 2)
                .toList();
    }

    public List<Course> getCourses() {
        return catalogue.courses();
    }

    public String getUnit() {
        return parameter("unit");
    }

    public String getCourse() {
        return parameter("course");
    }

    /** Address of a file, with the conditions of this page. */
    public String path(ReportForm form, String extension, String encoding) {
        return request.getContextPath() + "/api/v1/reports/" + form.code() + "." + extension + "?asOf="
                + reference.getDay() + "&unit=" + encoded(getUnit()) + "&course=" + encoded(getCourse())
                + (encoding.isEmpty() ? "" : "&encoding=" + encoding);
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
