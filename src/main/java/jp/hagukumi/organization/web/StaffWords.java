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
}
