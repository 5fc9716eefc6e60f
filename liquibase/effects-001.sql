--liquibase formatted sql

--changeset hagukumi:effects-001-operation
create table operation (
  id bigint not null primary key,
  municipality_id bigint not null,
  code varchar(20) not null comment 'G-0001',
  name varchar(100) not null,
  unit_id bigint not null comment 'whose work it is',
  search_text varchar(200) not null,
  unique key operation_code (municipality_id, code),
  unique key operation_id (municipality_id, id),
  unique key operation_of_unit (municipality_id, unit_id, search_text),
  constraint operation_unit foreign key (municipality_id, unit_id) references unit (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-number
create table operation_number (
  municipality_id bigint not null primary key,
  last_number int not null,
  constraint operation_number_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-effect
create table effect (
  id bigint not null primary key,
  municipality_id bigint not null,
  owner_kind varchar(20) not null comment 'PROPOSAL, PROJECT …: what brought it about',
  owner_id bigint not null,
  operation_id bigint not null,
  person_id bigint not null comment 'who reported it',
  title varchar(120) not null,
  live_on date not null,
  ends_on date not null comment 'last day on which it counts',
  cost_yen bigint not null comment 'spent once' check (cost_yen >= 0),
  unique key effect_id (municipality_id, id),
  unique key effect_of_owner (municipality_id, owner_kind, owner_id),
  index effect_of_operation (municipality_id, operation_id),
  constraint effect_person foreign key (municipality_id, person_id) references person (municipality_id, id),
  constraint effect_operation foreign key (municipality_id, operation_id) references operation (municipality_id, id),
  constraint effect_period check (live_on <= ends_on)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-share
create table effect_share (
  municipality_id bigint not null,
  effect_id bigint not null,
  person_id bigint not null,
  share int not null comment 'percent' check (share between 1 and 100),
  primary key (municipality_id, effect_id, person_id),
  index effect_share_of_person (municipality_id, person_id),
  constraint effect_share_effect foreign key (municipality_id, effect_id) references effect (municipality_id, id),
  constraint effect_share_person foreign key (municipality_id, person_id) references person (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-round
create table effect_round (
  id bigint not null primary key,
  municipality_id bigint not null,
  effect_id bigint not null,
  months int not null comment 'after going live' check (months in (0, 3, 6, 12)),
  due_on date not null,
  state varchar(10) not null check (state in ('DUE', 'MEASURED', 'CONFIRMED', 'FIXED', 'RETURNED')),
  measured_on date not null comment 'the due day while it has not been measured',
  seconds_per_year bigint not null,
  expenses_yen bigint not null comment 'no longer spent, per year',
  running_yen bigint not null comment 'spent to keep it going, per year',
  confirmed_by bigint null comment 'account',
  reason varchar(400) not null default '',
  unique key effect_round_key (municipality_id, effect_id, months),
  unique key effect_round_id (municipality_id, id),
  index effect_round_waiting (municipality_id, state, measured_on),
  constraint effect_round_effect foreign key (municipality_id, effect_id) references effect (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-line
create table effect_line (
  municipality_id bigint not null,
  round_id bigint not null,
  position int not null,
  name varchar(100) not null,
  cases_per_year int not null check (cases_per_year >= 0),
  seconds_before int not null check (seconds_before >= 0),
  seconds_after int not null check (seconds_after >= 0),
  samples int not null comment 'how many cases were timed' check (samples >= 0),
  method varchar(200) not null,
  primary key (municipality_id, round_id, position),
  constraint effect_line_round foreign key (municipality_id, round_id) references effect_round (municipality_id, id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-step
create table effect_step (
  id bigint not null primary key,
  municipality_id bigint not null,
  effect_id bigint not null,
  months int not null,
  step varchar(10) not null check (step in ('MEASURED', 'CONFIRMED', 'FIXED', 'RETURNED')),
  account_id bigint not null comment 'who did it',
  done_at datetime(6) not null,
  reason varchar(400) not null default '',
  index effect_step_of_effect (municipality_id, effect_id, done_at)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;

--changeset hagukumi:effects-001-step-append-only
create trigger effect_step_no_update before update on effect_step for each row
  signal sqlstate '45000' set message_text = 'effect_step is append-only';
create trigger effect_step_no_delete before delete on effect_step for each row
  signal sqlstate '45000' set message_text = 'effect_step is append-only';

--changeset hagukumi:effects-001-setting
create table effect_setting (
  municipality_id bigint not null primary key,
  yen_per_hour int not null comment 'what an hour of work is worth; 0: not set, no money is shown' check (yen_per_hour >= 0),
  roi_form varchar(8) not null check (roi_form in ('RATIO', 'NET')),
  constraint effect_setting_of foreign key (municipality_id) references municipality (id)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_bin;
