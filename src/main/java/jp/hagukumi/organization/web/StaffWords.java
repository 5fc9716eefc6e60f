package jp.hagukumi.organization.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.platform.Texts;

/** How lists and files put a post. */
@Named
@RequestScoped
public class StaffWords {
    @Inject
    Texts texts;

    /** 職位 with the 補職名 where that says more: 係長級 主査, 主任. */
    public String post(Grade grade, String title) {
        String name = texts.of("organization.grade." + grade.name());
        return title.isEmpty() || title.equals(name) ? name : name + " " + title;
    }

    /** The same where the municipality has its own name for the 職位: 課長補佐心得（課長補佐級）. */
    public String ownPost(Grade grade, String gradeName, String title) {
        if (gradeName.isEmpty()) {
            return post(grade, title);
        }
        String name = gradeName + texts.of("organization.gradeName.standsFor", post(grade, ""));
        return title.isEmpty() || title.equals(gradeName) ? name : name + " " + title;
    }
}
