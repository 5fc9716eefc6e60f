--liquibase formatted sql

--changeset hagukumi:organization-005-designation-role
create table designation_role (
  id bigint not null primary key,
  municipality_id bigint not null,
  code varchar(40) not null comment 'named by assignment rules',
  name varchar(60) not null,
  purpose varchar(400) not null default '' comment 'as whoever is appointed reads it',
  grants varchar(12) not null default '' comment 'role that whoever is appointed has during the term; empty: none' check (grants in ('', 'DX_LEADER', 'REVIEWER', 'INSTRUCTOR')),
  scope varchar(24) not null comment 'units that should have one' check (scope in ('NONE', 'DEPARTMENTS', 'SECTIONS', 'SECTIONS_AND_BRANCHES')),
  target int not null default 100 comment 'percent of the units in scope' check (target between 0 and 100),
  months int not null default 24 comment 'usual length of a term' check (months between 1 and 120),
  study_minutes int not null default 0 comment 'a month of working hours for study; 0: nothing agreed' check (study_minutes between 0 and 6000),
  in_use boolean not null default true,
  version bigint not null default 0,
  unique key designation_role_key (municipality_id, code),
  constraint designation_role_municipality foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-005-designation
create table designation (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  unit_id bigint not null comment 'for which the person is appointed',
  role_code varchar(40) not null,
  deputy boolean not null default false,
  from_on date not null,
  to_on date not null comment 'the day before from_on: ended before it began',
  unique key designation_id (municipality_id, id),
  index designation_of_person (municipality_id, person_id, from_on, to_on),
  index designation_of_role (municipality_id, role_code, to_on, from_on),
  constraint designation_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint designation_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint designation_of foreign key (municipality_id, role_code) references designation_role (municipality_id, code),
  constraint designation_term check (to_on >= from_on - interval 1 day)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
