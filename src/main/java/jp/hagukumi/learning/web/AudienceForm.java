package jp.hagukumi.learning.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.learning.AssignmentRuleDefinition.Audience;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import org.jspecify.annotations.Nullable;

/** Whom a rule is for, as HR types it. */
public class AudienceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private EmploymentType[] employmentTypes = {};
    private Grade minGrade = Grade.STAFF;
    private Grade maxGrade = Grade.DIRECTOR;
    private @Nullable String occupations = "";
    private String[] units = {};
    private String[] designations = {};

    static AudienceForm of(Audience audience) {
        AudienceForm form = new AudienceForm();
        form.employmentTypes = Arrays.stream(EmploymentType.values())
                .filter(type -> isChosen(audience, type))
                .toArray(EmploymentType[]::new);
        form.minGrade = audience.minGrade() == null ? Grade.STAFF : audience.minGrade();
        form.maxGrade = audience.maxGrade() == null ? Grade.DIRECTOR : audience.maxGrade();
        form.occupations = String.join("\n", audience.occupations());
        form.units = audience.units().toArray(String[]::new);
        form.designations = audience.designations().toArray(String[]::new);
        return form;
    }

    /** An audience of all but some is shown by the types that are left. */
    private static boolean isChosen(Audience audience, EmploymentType type) {
        if (!audience.employmentTypes().isEmpty()) {
            return audience.employmentTypes().contains(type);
        }
        List<EmploymentType> except = audience.exceptEmploymentTypes();
        return !except.isEmpty() && !except.contains(type) && type != EmploymentType.SPECIAL;
    }

    Audience audience() {
        return new Audience(
                List.of(employmentTypes),
                List.of(),
                minGrade == Grade.STAFF ? null : minGrade,
                maxGrade == Grade.DIRECTOR ? null : maxGrade,
                lines(occupations),
                List.of(units),
                List.of(designations));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public EmploymentType[] getEmploymentTypes() {
        return employmentTypes.clone();
    }

    public void setEmploymentTypes(EmploymentType[] employmentTypes) {
        this.employmentTypes = employmentTypes.clone();
    }

    public Grade getMinGrade() {
        return minGrade;
    }

    public void setMinGrade(Grade minGrade) {
        this.minGrade = minGrade;
    }

    public Grade getMaxGrade() {
        return maxGrade;
    }

    public void setMaxGrade(Grade maxGrade) {
        this.maxGrade = maxGrade;
    }

    public @Nullable String getOccupations() {
        return occupations;
    }

    public void setOccupations(@Nullable String occupations) {
        this.occupations = occupations;
    }

    public String[] getUnits() {
        return units.clone();
    }

    public void setUnits(String[] units) {
        this.units = units.clone();
    }

    public String[] getDesignations() {
        return designations.clone();
    }

    public void setDesignations(String[] designations) {
        this.designations = designations.clone();
    }
}
