package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.GradeName;
import jp.hagukumi.organization.GradeNames;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The municipality's own names of 職位 on the page of its settings. */
@Named("gradeNames")
@RequestScoped
public class GradeNamesView {
    @Inject
    Viewer viewer;

    @Inject
    GradeNames names;

    @Inject
    Texts texts;

    private String name = "";
    private Grade grade = Grade.CHIEF;

    public List<GradeName> getAll() {
        return names.all(viewer);
    }

    public void add() {
        names.add(viewer, name, grade);
        say(texts.of("organization.gradeName.added", name.strip(), grade.label()));
    }

    public void remove(GradeName one) {
        names.remove(viewer, one.name());
        say(texts.of("organization.gradeName.removed", one.name()));
    }

    private static void say(String message) {
        Messages.addFlashGlobalInfo("{0}", message);
        Faces.redirect("admin/settings");
    }

    public List<Grade> getGrades() {
        return List.of(Grade.values());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Grade getGrade() {
        return grade;
    }

    public void setGrade(Grade grade) {
        this.grade = grade;
    }
}
