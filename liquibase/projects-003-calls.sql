--liquibase formatted sql

--changeset hagukumi:projects-003-call
create table project_call (
  id bigint not null primary key,
  municipality_id bigint not null,
  name varchar(100) not null,
  theme varchar(1000) not null comment 'what the DX office asks for',
  template varchar(40) not null default '' comment 'code; empty: any',
  unit_id bigint null comment 'whose staff may apply; null: all',
  opens_on date not null,
  closes_on date not null comment 'last day on which to apply',
  unique key project_call_id (municipality_id, id),
  index project_call_open (municipality_id, closes_on),
  constraint project_call_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint project_call_days check (opens_on <= closes_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-003-application
create table project_application (
  id bigint not null primary key,
  municipality_id bigint not null,
  call_id bigint not null,
  person_id bigint not null comment 'who would lead',
  nominated_by bigint null comment 'the superior; null: applied by themselves',
  template varchar(40) not null,
  title varchar(120) not null,
  theme varchar(1000) not null comment 'what is wrong in their work',
  unit_id bigint not null comment 'of whoever would lead, on the day of applying',
  put_on date not null,
  state varchar(10) not null check (state in ('SUBMITTED', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
  decided_on date null,
  reason varchar(400) not null default '' comment 'of the decision; everybody of the application reads it',
  project_id bigint null comment 'what it became',
  unique key project_application_id (municipality_id, id),
  unique key project_application_of_person (municipality_id, call_id, person_id),
  index project_application_by_person (municipality_id, person_id),
  index project_application_by_nominator (municipality_id, nominated_by),
  index project_application_of_project (municipality_id, project_id),
  constraint project_application_call foreign key (municipality_id, call_id) references project_call (municipality_id, id),
  constraint project_application_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint project_application_nominator foreign key (municipality_id, nominated_by) references person (municipality_id, id),
  constraint project_application_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint project_application_project foreign key (municipality_id, project_id) references project (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:projects-003-wish
create table project_application_wish (
  municipality_id bigint not null,
  application_id bigint not null,
  person_id bigint not null comment 'whom they wish for the team',
  primary key (municipality_id, application_id, person_id),
  index project_application_wish_of_person (municipality_id, person_id),
  constraint project_application_wish_of foreign key (municipality_id, application_id)
    references project_application (municipality_id, id),
  constraint project_application_wish_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
