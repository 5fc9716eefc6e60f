--liquibase formatted sql

--changeset hagukumi:attainment-002-rating-round
create table rating_round (
  id bigint not null primary key,
  municipality_id bigint not null,
  name varchar(100) not null,
  fiscal_year int not null,
  occasion varchar(10) not null check (occasion in ('BEGINNING', 'END', 'OTHER')),
  framework_version int not null comment 'that of the day on which it opened; until then that of the day of planning',
  authority varchar(40) not null comment '任命権者 of those who plan it; empty: all',
  units varchar(4000) not null comment 'codes with one blank between; empty: all',
  min_grade int not null,
  max_grade int not null,
  employment_types varchar(400) not null comment 'names with one blank between; empty: all',
  opens_on date not null,
  self_until date not null comment 'last day of self-rating',
  closes_on date not null comment 'last day on which anything changes',
  state varchar(10) not null check (state in ('PLANNED', 'OPEN', 'CLOSED')),
  version int not null,
  created_at datetime(6) not null,
  unique key rating_round_municipality (municipality_id, id),
  index rating_round_by_state (municipality_id, state, opens_on),
  constraint rating_round_in_municipality foreign key (municipality_id) references municipality (id),
  constraint rating_round_days check (opens_on <= self_until and self_until <= closes_on),
  constraint rating_round_grades check (min_grade <= max_grade)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-002-rating-sheet
create table rating_sheet (
  id bigint not null primary key,
  municipality_id bigint not null,
  round_id bigint not null,
  person_id bigint not null,
  state varchar(10) not null check (state in ('OPEN', 'HANDED_IN', 'CONFIRMING', 'CONFIRMED')),
  submission int not null comment 'how often it was handed in',
  self_levels varchar(1000) not null comment 'skill:level as handed in; empty while it is not',
  handed_in_on date null,
  confirmer_id bigint null comment 'the supervisor who has begun or finished',
  confirmed_on date null,
  version int not null,
  unique key rating_sheet_municipality (municipality_id, id),
  unique key rating_sheet_of_round (municipality_id, round_id, person_id),
  index rating_sheet_of_person (municipality_id, person_id, round_id),
  constraint rating_sheet_round foreign key (municipality_id, round_id) references rating_round (municipality_id, id),
  constraint rating_sheet_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint rating_sheet_confirmer foreign key (municipality_id, confirmer_id) references person (municipality_id, id),
  constraint rating_sheet_not_own check (confirmer_id is null or confirmer_id <> person_id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:attainment-002-rating-answer
create table rating_answer (
  municipality_id bigint not null,
  sheet_id bigint not null,
  skill varchar(20) not null,
  self_level int null comment 'null: not answered' check (self_level between 0 and 4),
  confirmed_level int null comment 'null: the supervisor said nothing' check (confirmed_level between 0 and 3),
  note varchar(1000) not null comment 'of the supervisor, for the person to read',
  deliverable varchar(500) not null comment 'what the level rests on: words or a link',
  primary key (municipality_id, sheet_id, skill),
  constraint rating_answer_sheet foreign key (municipality_id, sheet_id) references rating_sheet (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
