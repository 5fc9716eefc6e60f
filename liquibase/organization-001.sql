--liquibase formatted sql

--changeset hagukumi:organization-001-municipality
create table municipality (
  id bigint not null primary key,
  code char(6) not null comment '全国地方公共団体コード with check digit',
  name varchar(100) not null,
  kind varchar(20) not null check (kind in ('PREFECTURE', 'CITY', 'WARD', 'TOWN', 'ASSOCIATION')),
  created_at datetime(6) not null,
  unique key municipality_code (code)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-001-unit
create table unit (
  id bigint not null primary key,
  municipality_id bigint not null,
  code varchar(40) not null,
  name varchar(100) not null,
  kind varchar(12) not null check (kind in ('DEPARTMENT', 'SECTION', 'SUBSECTION', 'BRANCH')),
  parent_id bigint null,
  path varchar(400) not null comment 'ids from the root to this unit, each ended by a slash: /1/7/',
  depth int not null,
  valid_from date not null,
  valid_to date not null,
  successor_id bigint null,
  unique key unit_code (municipality_id, code),
  unique key unit_municipality (municipality_id, id),
  index unit_subtree (municipality_id, path(255)),
  constraint unit_in_municipality foreign key (municipality_id) references municipality (id),
  constraint unit_parent foreign key (municipality_id, parent_id) references unit (municipality_id, id),
  constraint unit_successor foreign key (municipality_id, successor_id) references unit (municipality_id, id),
  constraint unit_period check (valid_from <= valid_to)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-001-person
create table person (
  id bigint not null primary key,
  municipality_id bigint not null,
  staff_number varchar(20) not null,
  family_name varchar(60) not null,
  given_name varchar(60) not null,
  family_kana varchar(80) not null,
  given_kana varchar(80) not null,
  former_name varchar(60) not null default '',
  email varchar(254) not null default '',
  employment_type varchar(32) not null check (employment_type in ('PERMANENT', 'REAPPOINTED_SHORT_TIME', 'REAPPOINTED_PROVISIONAL', 'FISCAL_YEAR_FULL_TIME', 'FISCAL_YEAR_PART_TIME', 'FIXED_TERM', 'TEMPORARY', 'SPECIAL', 'EXTERNAL')),
  occupation varchar(40) not null comment '職種, the municipality''s own words',
  authority varchar(40) not null comment '任命権者, the municipality''s own words',
  hired_on date not null,
  left_on date not null comment 'last day in post',
  previous_person_id bigint null,
  search_text varchar(500) not null comment 'normalised number, names, kana, former name for search',
  activity_seq bigint not null default 0 comment 'last sequence number given out in the activity log',
  version bigint not null default 0,
  unique key person_staff_number (municipality_id, staff_number),
  unique key person_municipality (municipality_id, id),
  index person_in_post (municipality_id, left_on, hired_on),
  index person_by_kana (municipality_id, family_kana, given_kana),
  constraint person_in_municipality foreign key (municipality_id) references municipality (id),
  constraint person_period check (hired_on <= left_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-001-posting
create table posting (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  unit_id bigint not null,
  grade int not null comment '1 主事, 2 主任, 3 係長級, 4 課長補佐級, 5 課長級, 6 次長級, 7 部長級',
  duty varchar(12) not null check (duty in ('MAIN', 'ADDITIONAL', 'JOINT', 'DISPATCHED', 'SECONDED')),
  change_kind varchar(16) not null default '' check (change_kind in ('', 'HIRED', 'PROMOTED', 'TRANSFERRED', 'DEMOTED', 'REAPPOINTED', 'RETIRED')),
  title varchar(60) not null default '' comment '補職名',
  from_on date not null,
  to_on date not null,
  unique key posting_key (municipality_id, person_id, duty, unit_id, from_on),
  index posting_of_person (municipality_id, person_id, from_on, to_on),
  index posting_of_unit (municipality_id, unit_id, from_on, to_on),
  index posting_on_day (municipality_id, duty, to_on, from_on),
  constraint posting_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint posting_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id),
  constraint posting_grade check (grade between 1 and 7),
  constraint posting_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-001-absence
create table absence (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint not null,
  kind varchar(16) not null default '' check (kind in ('', 'MATERNITY', 'CHILDCARE', 'CARE', 'SICKNESS', 'LEAVE', 'SUSPENSION', 'UNION', 'DISPATCH')),
  from_on date not null,
  to_on date not null,
  unique key absence_key (municipality_id, person_id, from_on, kind),
  index absence_of_person (municipality_id, person_id, from_on, to_on),
  constraint absence_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint absence_period check (from_on <= to_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:organization-001-account
create table account (
  id bigint not null primary key,
  municipality_id bigint not null,
  person_id bigint null comment 'null: an account that is not a member of the staff (installation administrator, token)',
  sign_in_name varchar(120) not null comment 'unique in the municipality; the staff number by default',
  password_hash varchar(400) not null default '' comment 'empty: invited, no password yet',
  must_change_password boolean not null default true,
  enabled boolean not null default true,
  failed_attempts int not null default 0,
  blocked_until datetime(6) null,
  session_generation int not null default 0 comment 'raised to end all sessions',
  language varchar(2) not null default 'ja' check (language in ('ja', 'en')),
  calendar varchar(10) not null default 'WAREKI' check (calendar in ('WAREKI', 'GREGORIAN')),
  last_signed_in_at datetime(6) null,
  created_at datetime(6) not null,
  version bigint not null default 0,
  unique key account_sign_in_name (municipality_id, sign_in_name),
  unique key account_person (municipality_id, person_id),
  unique key account_municipality (municipality_id, id),
  constraint account_of_municipality foreign key (municipality_id) references municipality (id),
  constraint account_of_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

create table account_role (
  id bigint not null primary key,
  municipality_id bigint not null,
  account_id bigint not null,
  role varchar(20) not null check (role in ('HR', 'DX_OFFICE', 'DX_LEADER', 'REVIEWER', 'INSTRUCTOR', 'CONTENT_EDITOR', 'ADMIN', 'JOINT_ANALYST')),
  authority varchar(40) not null default '' comment '任命権者 the role is limited to; empty: all',
  from_on date not null,
  to_on date not null,
  unique key account_role_key (municipality_id, account_id, role, authority, from_on),
  constraint account_role_account foreign key (municipality_id, account_id) references account (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
