--liquibase formatted sql

--changeset hagukumi:reporting-001-enrolment-year
create index enrolment_year on enrolment (municipality_id, mandatory, due_on, person_id, course_code, assigned_on, started_on, completed_on, waived_on, cycle);
--rollback drop index enrolment_year on enrolment;
