--liquibase formatted sql

--changeset hagukumi:reporting-002-enrolment-changed
alter table enrolment
  add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6)
    comment 'when the row last changed, by the database itself: tells reporting whom to count afresh';
create index enrolment_changed on enrolment (municipality_id, changed_at, person_id);

--changeset hagukumi:reporting-002-person-former
create index person_former on person (municipality_id, previous_person_id);
